/** What tests share. */
package org.stacklab.testkit;
