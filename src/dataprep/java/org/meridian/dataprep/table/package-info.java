/** Comma-separated tables in and out. */
package org.meridian.dataprep.table;
