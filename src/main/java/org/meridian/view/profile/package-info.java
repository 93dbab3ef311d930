/** Profiles of cities side by side, before anything is drawn. */
package org.meridian.view.profile;
