import { anchors } from './markdown.ts';
import { read } from './repository.ts';

/** A requirement as a PRS page states it under the heading `#### ID Name`. */
export interface Requirement {
  readonly id: string;
  readonly name: string;
  /** Page and anchor, from the top of the repository. */
  readonly place: string;
  readonly operations: readonly string[];
  /** Entries of the schemas appendix, such as D.3. */
  readonly payloads: readonly string[];
}

export const requirementPages = [
  'docs/product/agentos-prs/v1.02/prs.md',
  'docs/product/agentos-prs/v1.03/prs.md',
] as const;

export function requirements(): Requirement[] {
  return requirementPages.flatMap((page) => requirementsOf(page, read(page)));
}

export function requirementsOf(page: string, markdown: string): Requirement[] {
  return markdown.split(/^(?=#{2,4} )/m).flatMap((section) => {
    const heading = /^#### ([A-Z]{1,4}-\d{2}) (.+)$/m.exec(section);
    if (heading === null) return [];
    const [anchor] = anchors(heading[0]);
    const line = (name: string) => new RegExp(`^- ${name}: (.*)$`, 'm').exec(section)?.[1] ?? '';
    return [
      {
        id: heading[1]!,
        name: heading[2]!,
        place: `${page}#${anchor}`,
        operations: [...line('Operations').matchAll(/`(\w+)`/g)].map((match) => match[1]!),
        payloads: [...line('Payloads').matchAll(/\[([A-Z](?:\.\d+)?)\]/g)].map((match) => match[1]!),
      },
    ];
  });
}
