/** What embeds of withdrawn figures have besides the style sheets of all embeds. */
import '../../theme/withdrawn.css';
