/**
 * Files as such: read and written whole, refused with a reason, locked, and swept up after a crash.
 */
package org.meridian.io.file;
