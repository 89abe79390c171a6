/** What can be done in the editor from menus and by keys: one table of commands, and the actions behind them. */
package org.stacklab.ui.topology.action;
