/** Where one row stands among all others, node by node, and what makes it strong or weak. */
package org.meridian.scoring.standing;
