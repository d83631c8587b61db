/** The style sheets of embeds, in their order. */
import 'virtual:theme.css';
import '../../theme/embed-fonts.css';
import '../../theme/stand-ins.css';
import '../../theme/base.css';
import '../../theme/choices.css';
import '../../theme/legend.css';
import '../../theme/table.css';
import '../figure/figure.css';
import './embed.css';
