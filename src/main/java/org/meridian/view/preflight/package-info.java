/** What is checked before a talk, and what is to be done about it. */
package org.meridian.view.preflight;
