import { closeBrackets, closeBracketsKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, indentWithTab } from '@codemirror/commands';
import { bracketMatching, indentOnInput, syntaxHighlighting } from '@codemirror/language';
import { Compartment, EditorState, type Extension } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { classHighlighter } from '@lezer/highlight';
import { getNonce } from 'get-nonce';
import { yCollab, ySyncAnnotation, yUndoManagerKeymap } from 'y-codemirror.next';
import type { Awareness } from 'y-protocols/awareness';
import type { UndoManager } from 'yjs';
import type * as Y from 'yjs';
import { highlighting } from './languages';
import './code.css';

/** Characters. The service keeps several times as much of history. */
export const longestText = 1_000_000;

const look = EditorView.theme({
  '&': { height: '100%', fontSize: '14px', backgroundColor: 'transparent', color: 'inherit' },
  '&.cm-focused': { outline: '2px solid var(--mantine-primary-color-filled)', outlineOffset: '-2px' },
  '.cm-scroller': { fontFamily: 'var(--mantine-font-family-monospace)', lineHeight: '1.6' },
  '.cm-content': { padding: '20px 0 40px', caretColor: 'var(--mantine-color-text)' },
  '.cm-gutters': { backgroundColor: 'transparent', color: 'var(--mantine-color-dimmed)', border: '0' },
  '.cm-activeLine': { backgroundColor: 'color-mix(in srgb, var(--mantine-color-text) 5%, transparent)' },
  '&.cm-focused .cm-cursor': { borderLeftColor: 'var(--mantine-color-text)' },
  '& .cm-selectionBackground, &.cm-focused .cm-scroller .cm-selectionLayer .cm-selectionBackground': {
    backgroundColor: 'color-mix(in srgb, var(--mantine-primary-color-filled) 30%, transparent)',
  },
  '& .cm-ySelectionInfo': {
    opacity: '1',
    fontFamily: 'var(--mantine-font-family)',
    fontSize: '12px',
    fontWeight: '600',
    top: '-1.3em',
    padding: '0 4px',
    borderRadius: '3px',
    pointerEvents: 'none',
  },
});

const base: Extension = [
  look,
  EditorView.cspNonce.of(getNonce() ?? ''),
  EditorState.lineSeparator.of('\n'),
  lineNumbers(),
  highlightSpecialChars(),
  syntaxHighlighting(classHighlighter),
  EditorView.lineWrapping,
];

export interface Editor {
  view: EditorView;
  setLanguage: (name: string) => void;
  setReadOnly: (readOnly: boolean) => void;
}

interface Shared {
  text: Y.Text;
  awareness: Awareness;
  undo: UndoManager;
  label: string;
  /** Somebody tries to write more than a pad takes. */
  onTooLong: () => void;
}

/** Others' changes come in by the document; undo takes back one's own only. */
export function sharedEditor(parent: Element, { text, awareness, undo, label, onTooLong }: Shared): Editor {
  return editor(parent, text.toJSON(), label, [
    drawSelection(),
    highlightActiveLine(),
    bracketMatching(),
    closeBrackets(),
    indentOnInput(),
    // Escape, then Tab, leaves the editor: CodeMirror does that by itself.
    keymap.of([...yUndoManagerKeymap, ...closeBracketsKeymap, ...defaultKeymap, indentWithTab]),
    EditorView.clipboardInputFilter.of((pasted) => pasted.replace(/\r\n?/g, '\n')),
    EditorState.transactionFilter.of((change) => {
      const longer = change.newDoc.length > Math.max(longestText, change.startState.doc.length);
      if (!change.docChanged || !longer || change.annotation(ySyncAnnotation)) return change;
      onTooLong();
      return [];
    }),
    yCollab(text, awareness, { undoManager: undo }),
  ]);
}

export function readOnlyEditor(parent: Element, label: string): Editor {
  const shown = editor(parent, '', label, []);
  shown.setReadOnly(true);
  return shown;
}

function editor(parent: Element, doc: string, label: string, more: Extension): Editor {
  const language = new Compartment();
  const writing = new Compartment();
  let wanted = '';
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc,
      extensions: [
        base,
        EditorView.contentAttributes.of({ 'aria-label': label }),
        more,
        language.of([]),
        writing.of([]),
      ],
    }),
  });
  return {
    view,
    setLanguage: (name) => {
      wanted = name;
      void highlighting(name).then((extension) => {
        if (wanted === name) view.dispatch({ effects: language.reconfigure(extension) });
      });
    },
    setReadOnly: (readOnly) =>
      view.dispatch({
        effects: writing.reconfigure(
          readOnly
            ? [
                EditorState.readOnly.of(true),
                EditorView.editable.of(false),
                EditorView.contentAttributes.of({ tabindex: '0', 'aria-readonly': 'true' }),
              ]
            : [],
        ),
      }),
  };
}
