package org.meridian.ui.story;

import org.meridian.ui.background.Background;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;

/**
 * What the parts of a story in the window work with.
 *
 * @param explorer language and look
 * @param messages words
 * @param background runs what takes time
 * @param desk the open story
 * @param actions what is done with steps
 * @param pictures small pictures of steps
 * @param files opens and saves stories
 * @param exports writes stories to be handed out
 */
public record StoryTools(
    Explorer explorer,
    LiveMessages messages,
    Background background,
    StoryDesk desk,
    StepActions actions,
    StepPictures pictures,
    StoryCommands files,
    StoryExports exports) {}
