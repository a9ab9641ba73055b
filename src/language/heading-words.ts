/** Headings that say what a part of an article is for and nothing of what it is about, by language. */
const words: Readonly<Record<string, { contents: string; openings: string }>> = {
  en: {
    contents: 'contents|table of contents|toc|in this article|on this page',
    openings:
      'summary|executive summary|overview|abstract|introduction|intro|tl;dr|tldr|preface|foreword|background|in brief',
  },
  de: {
    contents: 'inhalt|inhaltsverzeichnis',
    openings: 'zusammenfassung|kurzfassung|überblick|übersicht|einleitung|einführung|vorwort|kurz gefasst',
  },
  fr: {
    contents: 'sommaire|table des matières',
    openings: 'résumé|aperçu|vue d’ensemble|introduction|synthèse|avant-propos|préambule|en bref',
  },
  es: {
    contents: 'índice|contenido|contenidos|tabla de contenidos',
    openings: 'resumen|resumen ejecutivo|visión general|introducción|síntesis|prólogo|en resumen',
  },
  pt: {
    contents: 'índice|conteúdo|sumário',
    openings: 'resumo|sumário executivo|visão geral|introdução|síntese|prefácio|em resumo',
  },
  ru: {
    contents: 'содержание|оглавление',
    openings: 'обзор|введение|резюме|краткое содержание|предисловие|кратко',
  },
  ar: { contents: 'المحتويات|جدول المحتويات|الفهرس', openings: 'ملخص|مقدمة|نظرة عامة|تمهيد' },
  ja: { contents: '目次', openings: '概要|要約|はじめに|まえがき|序文|序論|要旨' },
  ko: { contents: '목차|차례', openings: '개요|요약|서론|소개|들어가며|머리말' },
  'zh-Hans': { contents: '目录|内容目录', openings: '概述|概览|摘要|总结|简介|引言|前言|导言|综述|背景' },
  'zh-Hant': { contents: '目錄|內容目錄', openings: '概述|概覽|摘要|總結|簡介|引言|前言|導言|綜述' },
};

const allOf = (kind: 'contents' | 'openings'): Set<string> =>
  new Set(Object.values(words).flatMap((lists) => lists[kind].split('|')));

const contents = allOf('contents');
const openings = allOf('openings');

const plainly = (heading: string): string =>
  heading
    .trim()
    .replace(/\s*[:：]$/u, '')
    .replace(/\s+/g, ' ')
    .replace(/'/g, '’')
    .toLowerCase();

/** Whether a heading names a table of contents: Contents, 目录. */
export const namesContents = (heading: string): boolean => contents.has(plainly(heading));

/** Whether a heading names how an article opens, as the heading of any other might: Summary, 概述. */
export const namesOpening = (heading: string): boolean => openings.has(plainly(heading));
