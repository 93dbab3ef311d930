/** A stage for tests of views: sample data, a shown window without a screen, and pictures of it. */
package org.meridian.ui.stage;
