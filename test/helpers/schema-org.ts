/**
 * The part of schema.org's vocabulary that a story is told with: each type with the type it is a kind of, and
 * each property with what it may hold. Enough to tell a word that schema.org doesn't have, or has for something else.
 */
const TYPES: Readonly<Record<string, { readonly is?: string; readonly has: Readonly<Record<string, string>> }>> = {
  Thing: {
    has: {
      alternateName: 'Text',
      description: 'Text',
      name: 'Text',
      sameAs: 'URL',
      subjectOf: 'CreativeWork Event',
      url: 'URL',
    },
  },
  Event: {
    is: 'Thing',
    has: {
      about: 'Thing',
      endDate: 'Date DateTime',
      eventStatus: 'EventStatusType',
      location: 'Place Text',
      startDate: 'Date DateTime',
      superEvent: 'Event',
    },
  },
  CreativeWork: {
    is: 'Thing',
    has: {
      about: 'Thing',
      archivedAt: 'URL',
      citation: 'CreativeWork Text',
      correction: 'CorrectionComment Text URL',
      creativeWorkStatus: 'Text',
      creator: 'Organization Person',
      creditText: 'Text',
      dateCreated: 'Date DateTime',
      dateModified: 'Date DateTime',
      datePublished: 'Date DateTime',
      headline: 'Text',
      inLanguage: 'Text',
      isBasedOn: 'CreativeWork URL',
      isPartOf: 'CreativeWork URL',
      license: 'CreativeWork URL',
      publisher: 'Organization Person',
      recordedAt: 'Event',
      text: 'Text',
    },
  },
  Article: { is: 'CreativeWork', has: { backstory: 'CreativeWork Text' } },
  NewsArticle: { is: 'Article', has: {} },
  BackgroundNewsArticle: { is: 'NewsArticle', has: {} },
  Claim: { is: 'CreativeWork', has: { appearance: 'CreativeWork' } },
  Comment: { is: 'CreativeWork', has: {} },
  CorrectionComment: { is: 'Comment', has: {} },
  Quotation: { is: 'CreativeWork', has: {} },
  Statement: { is: 'CreativeWork', has: {} },
  Person: { is: 'Thing', has: { jobTitle: 'Text' } },
  Organization: { is: 'Thing', has: {} },
  GovernmentOrganization: { is: 'Organization', has: {} },
  Place: { is: 'Thing', has: { geo: 'GeoCoordinates' } },
  GeoCoordinates: { is: 'Thing', has: { latitude: 'Number', longitude: 'Number' } },
};

type Plain = Readonly<Record<string, unknown>>;

const PLAIN_VALUES: Readonly<Record<string, (value: unknown) => boolean>> = {
  Text: (value) => typeof value === 'string' && value !== '',
  URL: (value) => typeof value === 'string' && URL.canParse(value),
  Number: (value) => typeof value === 'number',
  Date: (value) => /^-?\d{4}(-\d\d(-\d\d)?)?$/.test(String(value)),
  DateTime: (value) => /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)$/.test(String(value)),
  EventStatusType: (value) => /^https:\/\/schema\.org\/Event(Scheduled|Postponed|Cancelled)$/.test(String(value)),
};

/** What is wrong with a graph by that vocabulary, in lines: unknown types and properties, values of another kind, ids that lead nowhere. */
export function faultsIn(graph: readonly Plain[]): readonly string[] {
  const typeById = new Map(graph.map((node) => [node['@id'], String(node['@type'])]));
  return graph.flatMap((node) => faultsOfNode(node, typeById));
}

type Types = ReadonlyMap<unknown, string>;

function faultsOfNode(node: Plain, typeById: Types): readonly string[] {
  const type = String(node['@type']);
  if (!(type in TYPES)) return [`there is no type ${type}`];
  const properties = Object.entries(node).filter(([name]) => !name.startsWith('@'));
  return properties.flatMap(([name, value]) => {
    const range = rangeOf(type, name);
    if (range === undefined) return [`${type} has no ${name}`];
    return [value].flat().flatMap((each) => faultsOfValue(each, range, `${type}.${name}`, typeById));
  });
}

function faultsOfValue(value: unknown, range: readonly string[], where: string, typeById: Types): readonly string[] {
  if (typeof value !== 'object' || value === null) {
    return range.some((kind) => PLAIN_VALUES[kind]?.(value)) ? [] : [`${where} can’t be ${JSON.stringify(value)}`];
  }
  const node = value as Plain;
  const type = '@type' in node ? String(node['@type']) : typeById.get(node['@id']);
  if (type === undefined) return [`${where} leads nowhere: ${String(node['@id'])}`];
  const faults = range.some((kind) => isKindOf(type, kind)) ? [] : [`${where} can’t be a ${type}`];
  return '@type' in node ? [...faults, ...faultsOfNode(node, typeById)] : faults;
}

function rangeOf(type: string | undefined, name: string): readonly string[] | undefined {
  if (type === undefined) return undefined;
  return TYPES[type]?.has[name]?.split(' ') ?? rangeOf(TYPES[type]?.is, name);
}

function isKindOf(type: string | undefined, kind: string): boolean {
  return type !== undefined && (type === kind || isKindOf(TYPES[type]?.is, kind));
}
