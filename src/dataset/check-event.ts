import { checkDate } from './check-date.ts';
import { type ArticleTexts, checkPassage, checkTimex } from './check-passage.ts';
import { cutTitle } from './cut-title.ts';
import { type Problem, createProblem } from './problem.ts';
import { type Checked, readShape } from './read-shape.ts';
import { eventShellSchema, evidenceSchema, undatedSchema } from './schema.ts';
import type { Attribution, Evidence, Hemisphere, TimelineEvent, Undated } from './types.ts';

/** What events are checked against: the articles that were read. */
export interface Sources {
  readonly texts: ArticleTexts;
  readonly hemispheres: ReadonlyMap<string, Hemisphere>;
}

/** An event, and the pointers of the pieces of evidence that were left out of it. */
export interface CheckedEvent extends Checked<TimelineEvent> {
  readonly rejected: readonly string[];
}

/**
 * Reads one event. Evidence is kept or rejected piece by piece, and the event stays as long as one piece does; anything else that is
 * wrong rejects the event as a whole (dropping a source, say, would turn a claim into a fact).
 */
export function checkEvent(input: unknown, sources: Sources, pointer: string): CheckedEvent {
  const { value: shell, problems: shape } = readShape(eventShellSchema, input, pointer);
  if (!shell) return { value: undefined, problems: shape, rejected: [] };
  const pieces = shell.evidence.map((piece, index) => checkEvidence(piece, sources, `${pointer}/evidence/${index}`));
  const evidence = pieces.map(({ value }) => value).filter((piece) => piece !== undefined);
  const rejected = pieces.flatMap(({ value }, index) => (value ? [] : [`${pointer}/evidence/${index}`]));
  const hemisphere = sources.hemispheres.get(evidence[0]?.article ?? '') ?? 'north';
  const date = checkDate(shell.date, hemisphere, `${pointer}/date`);
  const title = cutTitle(shell.title, `${pointer}/title`);
  const attribution = attributionProblems(shell.attribution, sources.texts, `${pointer}/attribution`);
  const problems = [...title.problems, ...date.problems, ...attribution, ...pieces.flatMap((piece) => piece.problems)];
  if (evidence.length === 0) {
    const message = 'the event was left out, as no evidence is left';
    problems.push(
      createProblem('error', 'evidence', `${pointer}/evidence`, undefined, message, 'mend the evidence or its article'),
    );
  }
  if (!date.value || attribution.length > 0 || evidence.length === 0)
    return { value: undefined, problems, rejected: [] };
  return { value: { ...shell, title: title.value, date: date.value, evidence }, problems, rejected };
}

function checkEvidence(input: unknown, { texts, hemispheres }: Sources, pointer: string): Checked<Evidence> {
  const { value: evidence, problems: shape } = readShape<Evidence>(evidenceSchema, input, pointer);
  if (!evidence) return { value: undefined, problems: shape };
  const passage = checkPassage(evidence, texts, pointer);
  if (passage.length > 0) return { value: undefined, problems: passage };
  const timex = evidence.timex ? checkTimex(evidence.timex, evidence, texts, `${pointer}/timex`) : [];
  if (!evidence.date) return { value: timex.length > 0 ? undefined : evidence, problems: timex };
  const date = checkDate(evidence.date, hemispheres.get(evidence.article) ?? 'north', `${pointer}/date`);
  const problems = [...timex, ...date.problems];
  return { value: date.value && timex.length === 0 ? { ...evidence, date: date.value } : undefined, problems };
}

/** Reads one undated mention; anything wrong rejects it. */
export function checkUndated(input: unknown, { texts }: Sources, pointer: string): Checked<Undated> {
  const { value: undated, problems: shape } = readShape<Undated>(undatedSchema, input, pointer);
  if (!undated) return { value: undefined, problems: shape };
  const problems = [
    ...checkPassage(undated.passage, texts, `${pointer}/passage`),
    ...attributionProblems(undated.attribution, texts, `${pointer}/attribution`),
  ];
  return { value: problems.length > 0 ? undefined : undated, problems };
}

/** The cues of all sources and of those who pass them on are passages as well. */
function attributionProblems(
  attributions: readonly Attribution[],
  texts: ArticleTexts,
  pointer: string,
): readonly Problem[] {
  return attributions.flatMap(({ cue, via }, index) => [
    ...(cue ? checkPassage(cue, texts, `${pointer}/${index}/cue`) : []),
    ...(via ? attributionProblems(via, texts, `${pointer}/${index}/via`) : []),
  ]);
}
