/** Curves and bars as data: what is drawn, over which axes, with which published points. Knows no toolkit and no file format. */
package org.stacklab.plot;
