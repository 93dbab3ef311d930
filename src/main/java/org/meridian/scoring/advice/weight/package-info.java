/** Changes of one weight or of several together. */
package org.meridian.scoring.advice.weight;
