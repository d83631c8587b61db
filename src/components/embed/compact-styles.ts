/** What compact embeds have besides the style sheets of all embeds. */
import './compact.css';
