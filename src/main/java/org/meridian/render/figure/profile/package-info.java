/** Profiles of cities side by side, in as many columns as their room has width for. */
package org.meridian.render.figure.profile;
