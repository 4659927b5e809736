// Fonts between the folder of the edition and the window: a file that a person chooses is looked at first
// and copied when they say so; the layout worker gets the bytes of what is there.
import { basename } from 'node:path';
import { failed, success, type Result } from '../shared/base/result.ts';
import type { OwnFont } from '../shared/model/own-font.ts';
import type { Dialogs } from './dialogs.ts';
import { resolveInside } from './files/inside.ts';
import { importFont, readCard, readFaces, readOwnFont } from './fonts/import-font.ts';
import type { Handlers } from './ipc.ts';
import type { EditionSession } from './ipc-edition.ts';

/** What the requests about fonts need of the desk. */
export interface FontDesk {
  readonly dialogs: Pick<Dialogs, 'chooseFont'>;
  readonly session: () => EditionSession | undefined;
}

type FontRequest = 'chooseFont' | 'readFontCard' | 'importFont' | 'readFont';

const canceled = success({ canceled: true as const });

/** Makes the handlers. A path never comes from the window: it is that of the file chosen last. */
export function fontHandlers({ dialogs, session }: FontDesk): Pick<Handlers, FontRequest> {
  let chosen: string | undefined;
  const nothingChosen = failed('request-refused', { name: 'importFont' });
  return {
    async chooseFont() {
      const path = await dialogs.chooseFont();
      if (path === undefined) return canceled;
      const faces = readFaces(path);
      if (!faces.ok) return faces;
      chosen = path;
      return success({ file: basename(path), faces: [...faces.value] });
    },
    async readFontCard(ask) {
      const place =
        'face' in ask ? chosenPlace(chosen, ask.face) : await ownPlace(session(), ask.font);
      if (!place.ok) return place;
      const card = readCard(place.value.path, place.value.face, session()?.edition());
      if (!card.ok) return card;
      const { rights, coverage, features, lacking, ...rest } = card.value;
      return success({
        card: {
          ...rest,
          rights: { ...rights },
          coverage: { ...coverage },
          features: [...features],
          ...(lacking && { lacking: { ...lacking } }),
        },
      });
    },
    async importFont({ face }) {
      const now = session();
      if (chosen === undefined || !now) return nothingChosen;
      const known = now.edition().paper.house.ownFonts ?? [];
      const font = await importFont({ folder: now.folder, path: chosen, face, known });
      return font.ok ? success({ font: { ...font.value } }) : font;
    },
    async readFont({ font: key }) {
      const now = session();
      const font = findOwn(now, key);
      if (!now || !font) return failed('font-unlisted', { name: key });
      const bytes = await readOwnFont(now.folder, font);
      return bytes.ok ? success({ bytes: bytes.value }) : bytes;
    },
  };
}

type FontPlace = Result<{ readonly path: string; readonly face: number }>;

function chosenPlace(path: string | undefined, face: number): FontPlace {
  return path === undefined
    ? failed('request-refused', { name: 'readFontCard' })
    : success({ path, face });
}

async function ownPlace(session: EditionSession | undefined, key: string): Promise<FontPlace> {
  const font = findOwn(session, key);
  if (!session || !font) return failed('font-unlisted', { name: key });
  const path = await resolveInside(session.folder, `fonts/${font.file}`);
  return path.ok ? success({ path: path.value, face: font.face ?? 0 }) : path;
}

function findOwn(session: EditionSession | undefined, key: string): OwnFont | undefined {
  return session?.edition().paper.house.ownFonts?.find((font) => font.key === key);
}
