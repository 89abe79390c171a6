package org.stacklab.ui.topology.part;

/** A part that shows one element of the lab. */
interface ElementEditPart {
    /** Brings name, texts, place and marks up to date. */
    void refreshLook();

    /** Brings up to date what is not in the model: what is wrong with the element, and how busy it was. */
    void refreshMarks();
}
