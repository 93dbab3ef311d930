/**
 * Which marks are drawn, and how they become pixels. {@link
 * org.meridian.render.scene.SceneComposer} makes a scene from a result, {@link
 * org.meridian.render.MapRenderer} a picture from a scene, {@link org.meridian.render.MapStage} a
 * quick succession of pictures for a window, and the figures of {@code render.figure} documents.
 */
package org.meridian.render;
