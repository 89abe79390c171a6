package org.stacklab.ui.topology.part;

/** A part that shows one element of the lab. */
interface ElementEditPart {
    /** Brings name, texts, place and marks of mistakes up to date. */
    void refreshLook();
}
