/** What moves on a stage, as pure functions of time: cameras on their way, steps that unfold. */
package org.meridian.view.stage.motion;
