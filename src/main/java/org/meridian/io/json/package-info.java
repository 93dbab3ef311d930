/** JSON with located problems. */
package org.meridian.io.json;
