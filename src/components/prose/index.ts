/* eslint-disable @typescript-eslint/no-unsafe-assignment -- the linter cannot read the types of .astro files */
import Awards from '../Awards.astro';
import Figure from '../Figure.astro';
import Answer from './Answer.astro';
import Consortium from './Consortium.astro';
import Contact from './Contact.astro';
import Credits from './Credits.astro';
import Differs from './Differs.astro';
import Endnotes from './Endnotes.astro';
import Note from './Note.astro';
import Notes from './Notes.astro';
import Num from './Num.astro';
import P from './P.astro';
import SeeFigure from './SeeFigure.astro';
import Term from './Term.astro';
import ThisCopy from './ThisCopy.astro';

/** The elements that the MDX of a text may use. */
export const proseComponents = {
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
  P,
  SeeFigure,
  Term,
  ThisCopy,
};
