/** The profiles of up to four cities side by side. */
package org.meridian.ui.profile;
