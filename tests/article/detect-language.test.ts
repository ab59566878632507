import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/article/detect-language.ts';
import { fingerprint } from '../../src/article/fingerprint.ts';

describe('detectLanguage(text) → BCP 47', () => {
  it.each([
    ['en', 'The county closed the bridge on Monday.'],
    ['en', 'Storm in Málaga: la Niña is to blame, said the mayor.'],
    ['en', 'It rained.\n\nDas Boot was shown on 3 May at the Kino in Berlin.'],
    [
      'de',
      'Die Brücke wurde am Montag gesperrt, und der Verkehr ist nicht mehr über die Stadt zu führen, sagte ein Sprecher der Polizei.',
    ],
    ['fr', 'Le pont a été fermé lundi par les autorités, qui ont dit que des fissures sont dans une de ses poutres.'],
    ['es', 'El puente se cerró el lunes, según los datos de la policía, que no dijo cuándo se va a abrir.'],
    [
      'it',
      'Il ponte è stato chiuso lunedì dalla polizia, che non ha detto quando sarà riaperto per il traffico della città.',
    ],
    [
      'pt',
      'A ponte foi fechada na segunda-feira, e não se sabe quando é que os carros podem passar, disse um porta-voz da polícia.',
    ],
    [
      'nl',
      'De brug is maandag gesloten, en het is niet bekend wanneer deze weer open gaat voor het verkeer van de stad.',
    ],
    ['sv', 'Bron stängdes på måndagen och det är inte känt när den kan öppnas för trafik, men polisen har en plan.'],
    [
      'pl',
      'Most został zamknięty w poniedziałek i nie wiadomo, że to jest na stałe, ale policja ma plan do końca tego roku.',
    ],
    ['ru', 'Мост был закрыт в понедельник, но это не всё.'],
    ['uk', 'Міст закрили в понеділок, і це ще не кінець.'],
    ['zh', '大桥星期一关闭。'],
    ['ja', '橋は月曜日に閉鎖された。'],
    ['ar', 'أغلق الجسر يوم الاثنين.'],
    ['el', 'Η γέφυρα έκλεισε τη Δευτέρα.'],
    ['und', '12345 67890'],
    ['und', ''],
    ['und', 'Zzyzx Qwrt'],
  ])('%s: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });
});

describe('fingerprint(text)', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['Inês 🐟', 'cae28233ba63a0597a1f6a7a2db04126cc0abf40237c52d273dd80c73d33292a'],
  ])('is SHA-256 of UTF-8: %j', (text, hash) => {
    expect(fingerprint(text)).toBe(hash);
  });
});
