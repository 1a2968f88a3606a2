/** A quiet editor: nothing moves, asks, or looks for a network. */
export const settings = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.enabled': false,
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'git.enabled': false,
  'editor.minimap.enabled': false,
  // (the web builds save after a delay otherwise, and nothing would prove the saving)
  'files.autoSave': 'off',
  'workbench.reduceMotion': 'on',
  'editor.cursorBlinking': 'solid',
  'editor.wordWrap': 'on',
  // DejaVu's fixed font lacks Vietnamese letters with two marks
  'editor.fontFamily': '"Noto Sans Mono", monospace',
};
