import { expect, it } from 'vitest';
import { speaksOfDocument } from '../../../src/language/document-talk.ts';

it.each([
  ['This plan says what we mend.', true],
  ['In diesem Dokument steht, was wir bauen.', true],
  ['Ce document présente nos choix.', true],
  ['Este es el plan público de la versión 4.', true],
  ['Esta agenda reúne as perguntas.', true],
  ['Dit plan zegt wat wij doen.', true],
  ['Этот документ описывает порядок работ.', true],
  ['توضح هذه الوثيقة ما سنبنيه.', true],
  ['このページでは、何を作るかを説明します。', true],
  ['이 문서는 순서를 정리한 것이다.', true],
  ['本路线图用于统一认识。', true],
  ['We plan this document.', false],
  ['Diese Brücke ist alt.', false],
  ['本市有四个码头。', false],
])('speaksOfDocument: %s', (sentence, is) => expect(speaksOfDocument(sentence)).toBe(is));
