/**
 * The Firmware view. {@code StateLog} notes in which state each thread of a card was while the lab ran once more, {@code DiagramLayout}
 * and {@code DiagramPainter} draw the threads from their one declaration, {@code VerdictTree} shows what the model checker says of them.
 */
package org.stacklab.ui.inspect.firmware;
