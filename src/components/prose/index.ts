/* eslint-disable @typescript-eslint/no-unsafe-assignment -- the linter cannot read the types of .astro files */
import Awards from '../Awards.astro';
import Figure from '../Figure.astro';
import Anchor from './Anchor.astro';
import Answer from './Answer.astro';
import Consortium from './Consortium.astro';
import Contact from './Contact.astro';
import Credits from './Credits.astro';
import Differs from './Differs.astro';
import Endnotes from './Endnotes.astro';
import Note from './Note.astro';
import Notes from './Notes.astro';
import Num from './Num.astro';
import Ours from './Ours.astro';
import P from './P.astro';
import SeeFigure from './SeeFigure.astro';
import Term from './Term.astro';
import ThisCopy from './ThisCopy.astro';

/** The elements that the MDX of a text may use. */
export const proseComponents = {
  Anchor,
  Answer,
  Awards,
  Consortium,
  Contact,
  Credits,
  Differs,
  Endnotes,
  Figure,
  Note,
  Notes,
  Num,
  Ours,
  P,
  SeeFigure,
  Term,
  ThisCopy,
};
