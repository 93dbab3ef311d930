/** How raw values are brought onto a scale that can be added up. */
package org.meridian.scoring.normalisation;
