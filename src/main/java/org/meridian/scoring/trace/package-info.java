/** How one score came about: every stage of one row and node, from the engine's own stages. */
package org.meridian.scoring.trace;
