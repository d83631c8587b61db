/** The style sheets of embeds, in their order: of those of figures, all but what stands below a figure in a page. */
import 'virtual:theme.css';
import '../../theme/embed-fonts.css';
import '../../theme/stand-ins.css';
import '../../theme/base.css';
import '../../theme/choices.css';
import '../../theme/legend.css';
import '../../theme/table.css';
import '../figure/figure-head.css';
import '../figure/figure-drawing.css';
import '../figure/figure-data.css';
import '../figure/figure-choices.css';
import '../figure/figure-print.css';
import './embed.css';
