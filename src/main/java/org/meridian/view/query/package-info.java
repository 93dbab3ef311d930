/** Queries in words. */
package org.meridian.view.query;
