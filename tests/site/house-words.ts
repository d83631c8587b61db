/**
 * Words that make sense only to those who work on the edition. For each: where on built pages it is forbidden, and what
 * to say instead.
 */

/** Parts of a page where a word is forbidden: controls, headings, or the whole page. */
export type Place = 'controls' | 'headings' | 'everywhere';

export interface HouseWord {
  readonly word: RegExp;
  readonly in: readonly Place[];
  readonly instead: string;
  /** Pages, by address, where the word is allowed, and why. */
  readonly except?: { readonly pages: RegExp; readonly reason: string };
}

const labels: readonly Place[] = ['controls', 'headings'];
const everywhere: readonly Place[] = ['everywhere'];

export const houseWords: readonly HouseWord[] = [
  // What the edition is about.
  { word: /\bthe Trust\b/i, in: everywhere, instead: 'California Career Pathways Trust (CCPT), then CCPT' },
  { word: /\b(?:the )?thirty-nine\b/i, in: everywhere, instead: 'the 39 consortia, or the 39 grantees' },
  {
    word: /\bfiscal agents?\b/i,
    in: labels,
    instead: 'grantee: the agency that received the grant',
    except: { pages: /^\/glossary\//, reason: 'the glossary explains the report’s own term' },
  },
  {
    word: /\bagents?\b/i,
    in: labels,
    instead: 'grantee',
    except: { pages: /^\/glossary\//, reason: 'the glossary explains the report’s own term' },
  },
  {
    word: /\bbrokers?\b/i,
    in: labels,
    instead: 'coordinators',
    except: { pages: /^\/glossary\//, reason: 'the glossary explains the report’s own word' },
  },
  {
    word: /\bseats?\b(?![ -]time)/i,
    in: everywhere,
    instead: 'where the grantee is based',
  },
  { word: /\bopenings? for the state\b/i, in: everywhere, instead: 'What the state could do' },
  // What it is made of.
  { word: /\bpassages?\b/i, in: everywhere, instead: 'statement' },
  {
    word: /^(?:printed|coded|computed|added)\b[.:]?$/i,
    in: labels,
    instead: 'From the report / Our classification / Our calculation / Other sources',
  },
  { word: /\bprinted region\b/i, in: everywhere, instead: 'Location (the report’s label)' },
  {
    word: /\bin new words\b|\bafresh\b|\bretold anew\b/i,
    in: everywhere,
    instead: 'retells, or “in our own words”',
  },
  { word: /\b(?:report and record|the record) differ/i, in: everywhere, instead: 'Where sources disagree' },
  { word: /^differences?\b/i, in: labels, instead: 'Where sources disagree' },
  // Figures and what one does with them.
  {
    word: /\bviews?\b/i,
    in: ['controls'],
    instead: 'chart, or results',
    except: {
      pages: /^\/report\/conclusion\//,
      reason: 'a heading says “the report’s closing view”, an ordinary word',
    },
  },
  { word: /\bmarks?\b/i, in: labels, instead: 'points (or dots, bars: what is drawn)' },
  { word: /\b(?:picks?|picked|picking) (?:it |them |one )?out\b/i, in: everywhere, instead: 'select' },
  { word: /\blet(?:s|ting)? go\b/i, in: everywhere, instead: 'clear' },
  { word: /\bcopy the address\b/i, in: everywhere, instead: 'Copy link' },
  { word: /\baddress(?:es)?\b/i, in: ['controls'], instead: 'link' },
  {
    word: /\bfram(?:e|es|ed)\b/i,
    in: labels,
    instead: 'embed',
    except: { pages: /^\/embed\/hosts\//, reason: 'a program is called Frames' },
  },
  {
    word: /(?<!\bembed |\bEducation )\bcodes?\b(?! of)/i,
    in: ['controls'],
    instead: 'embed code',
    except: { pages: /^\/evidence\/codebook\//, reason: 'the codebook explains the codes of the data' },
  },
  {
    word: /^(?:direction|about|how many|kind)$/i,
    in: ['controls'],
    instead: 'Helps or hinders; Who it is about; How many consortia; Type of statement',
  },
  // Turns of speech.
  { word: /\b(?:tells?|told|telling) of\b/i, in: everywhere, instead: 'says, describes, covers' },
  { word: /\bto be had\b/i, in: everywhere, instead: 'available' },
  { word: /\bwhat (?:becomes|became|has become) of\b/i, in: everywhere, instead: 'what happened to' },
  { word: /\bwhom to tell\b/i, in: everywhere, instead: 'Report an error' },
  { word: /\bwhere it was tried\b/i, in: everywhere, instead: 'Tested with' },
  { word: /\bwho is alike\b/i, in: everywhere, instead: 'Similar grantees' },
  { word: /\bits marks? elsewhere\b/i, in: everywhere, instead: 'Charts that show this grantee' },
  { word: /\bsums? told\b|\btold sums?\b/i, in: everywhere, instead: 'totals given' },
  { word: /\bbears? out\b|\bborne out\b/i, in: everywhere, instead: 'supports' },
  {
    word: /\bby itself alone\b|\bwhence\b|\bthereof\b|\bnought\b/i,
    in: everywhere,
    instead: 'the usual word',
  },
];
