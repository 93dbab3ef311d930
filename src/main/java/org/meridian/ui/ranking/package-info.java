/** The ranking as a table: ranks, changes, scores and what they are made of. */
package org.meridian.ui.ranking;
