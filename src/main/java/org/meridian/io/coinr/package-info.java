/** The two tables that the R package COINr works on: iData (values) and iMeta (the tree). */
package org.meridian.io.coinr;
