/**
 * Bytes on the wire: packet buffers, header views, checksums, dissection and capture files.
 *
 * <p>Each protocol header is one record. Its static methods read and write single fields in place (the flyweight, which
 * allocates nothing); an instance is the decoded header. A header is read in two steps: {@code check} says whether the
 * bytes can be one at all, and after that every field accessor is safe. Adding a protocol adds a class beside the others
 * and one line in {@link org.stacklab.wire.Dissector}.
 */
package org.stacklab.wire;
