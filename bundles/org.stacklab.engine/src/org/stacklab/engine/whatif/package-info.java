/**
 * What a run would gain if one of its costs were zero: {@link org.stacklab.engine.whatif.WhatIf} predicts it from the record of the
 * run, and confirms it by another run if somebody asks. How, and how far that can be trusted: {@code docs/decisions/what-if.md}.
 */
package org.stacklab.engine.whatif;
