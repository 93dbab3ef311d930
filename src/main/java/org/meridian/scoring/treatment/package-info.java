/** What is done to outliers before anything else, and the report of it. */
package org.meridian.scoring.treatment;
