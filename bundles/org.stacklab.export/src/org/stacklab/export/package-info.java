/** SVG, CSV and other files written from a run. */
package org.stacklab.export;
