/** Draws the steps of a story before a talk and compares them with how they looked before. */
package org.meridian.render.preflight;
