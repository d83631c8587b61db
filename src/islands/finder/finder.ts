/** List and map speak of the same: what is pointed at in one is shown in the other, and what an address picks out in both. */
import '../explorer/element.ts';
