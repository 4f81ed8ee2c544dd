import { contextBridge } from 'electron';
console.log(contextBridge);
