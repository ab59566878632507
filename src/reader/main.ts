import { mount } from 'svelte';
import Reader from './Reader.svelte';
import './reader.css';

mount(Reader, { target: document.body });
