// The language of raw copy, by its letters and its smallest words.
import { expect, it } from 'vitest';
import { findLanguage } from '../../../shared/ingest/find-language.ts';

it.each([
  ['zh-Hans', '昨天下午，城北小学的学生们开了一堂木工课。'],
  ['zh-Hans', '记者从iPhone发布会上了解到 The New York Times 的报道。'],
  ['zh-Hant', '昨天下午，城北小學的學生們開了一堂木工課。'],
  ['ja', '昨日の午後、小学校で木工の授業が行われた。'],
  ['en', 'The council said on Friday that the library of the town is to reopen in May.'],
  ['de', 'Der Rat hat am Freitag beschlossen, dass die Bücherei nicht mit dem Bad öffnet.'],
  ['fr', 'Le conseil a décidé vendredi que les travaux dans la bibliothèque sont pour mai.'],
  ['es', 'El consejo decidió el viernes que los trabajos del puerto se hacen por mayo.'],
  ['pt', 'O conselho decidiu na sexta que os trabalhos do porto não são uma obra para maio.'],
  ['it', 'Il consiglio ha deciso che i lavori della biblioteca sono per maggio e non per giugno.'],
  ['nl', 'De raad heeft vrijdag besloten dat het werk van de bibliotheek niet op tijd is.'],
  ['sv', 'Rådet beslutade på fredagen att arbetet med biblioteket inte är klart till maj.'],
  [
    'da',
    'Rådet besluttede fredag, at arbejdet med biblioteket ikke er færdigt, og af det følger mere.',
  ],
  [
    'fi',
    'Valtuusto päätti perjantaina, että kirjasto on auki ja se avataan, mutta ei ennen kun kesällä.',
  ],
  [
    'pl',
    'Rada postanowiła w piątek, że biblioteka nie jest gotowa na maj, oraz od czego to zależy.',
  ],
  ['ru', 'Совет решил в пятницу, что библиотека откроется в мае, а не в июне, как объявлялось.'],
  ['uk', 'Рада вирішила в п’ятницю, що бібліотека відкриється у травні, а не в червні.'],
  ['bg', 'Съветът реши в петък, че библиотеката ще отвори през май, а не през юни.'],
  ['sr', 'Веће је у петак одлучило да ће библиотека бити отворена у мају.'],
  ['el', 'Το συμβούλιο αποφάσισε την Παρασκευή ότι η βιβλιοθήκη θα ανοίξει τον Μάιο.'],
] as const)('%s: %s', (lang, copy) => {
  expect(findLanguage(copy)).toBe(lang);
});
