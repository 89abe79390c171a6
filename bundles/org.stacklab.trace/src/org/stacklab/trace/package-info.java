/** Spans, packet journeys and the fingerprint of a run. */
package org.stacklab.trace;
