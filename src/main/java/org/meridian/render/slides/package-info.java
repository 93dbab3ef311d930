/**
 * A story as slides that a presentation program edits: native titles, texts, notes, tables and
 * charts, and pictures drawn by the painters of every export.
 */
package org.meridian.render.slides;
