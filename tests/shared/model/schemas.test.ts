// The schemas of the files and the types of the records say the same. Checked by the compiler; a field
// that is added to one and not to the other does not build.
import { expectTypeOf, test } from 'vitest';
import type { Article } from '../../../shared/model/article.ts';
import type { Paper } from '../../../shared/model/edition.ts';
import type { Frame } from '../../../shared/model/frame.ts';
import type { Page } from '../../../shared/model/page.ts';
import type { Picture } from '../../../shared/model/picture.ts';
import type { ArticleFile, EditionFile, PageFile } from '../../../shared/model/schemas.ts';
import type { Story } from '../../../shared/model/story.ts';

type Frozen<Value> = Value extends (...args: never[]) => unknown
  ? Value
  : Value extends string | number | boolean | undefined
    ? Value
    : { readonly [Key in keyof Value]: Frozen<Value[Key]> };

test('every field of a record stands in its file, and no other', () => {
  expectTypeOf<Frozen<Omit<ArticleFile, 'format'>>>().toEqualTypeOf<Omit<Article, 'slug'>>();
  expectTypeOf<Frozen<PageFile['frames'][number]>>().toEqualTypeOf<Frame>();
  expectTypeOf<Frozen<PageFile['stories'][number]>>().toEqualTypeOf<Story>();
  expectTypeOf<Frozen<EditionFile['pictures'][number]>>().toEqualTypeOf<Picture>();
  expectTypeOf<Frozen<EditionFile['paper']>>().toEqualTypeOf<Frozen<Paper>>();
  expectTypeOf<Frozen<Pick<PageFile, 'id' | 'section' | 'credits'>>>().toEqualTypeOf<
    Pick<Page, 'id' | 'section' | 'credits'>
  >();
});
