/** Where cities stand among all others: figures and strips of dots, shared by pane and profile. */
package org.meridian.ui.standing;
