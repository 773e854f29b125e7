import { renderReadingPdf } from './render-reading-pdf'
import { shippedReadingTemplate } from '../../catalog/domain/shipped-reading-template'
import { sampleReadingContent } from '../../../../tests/factories/reading-content'
import { extractText, getDocumentProxy } from 'unpdf'
const run = async () => { for (const depth of ['profond','integrale'] as const) for (let seed=0;seed<16;seed++){ const template=shippedReadingTemplate(depth,'fr')
 const content = sampleReadingContent(template, seed)
 const p=await renderReadingPdf({locale:'fr',offerName:'X',clientName:'Y',expertName:'É',sellerName:'O',orderNumber:'L',versionNumber:2,sealedAt:new Date(),sealHash:'a1b2'.repeat(16),template,content})
 const {text}=await extractText(await getDocumentProxy(p.slice()),{mergePages:false})
 const short=text.map((t,i)=>[i+1,t.length] as const).filter(([i,l])=>i>2&&l<330&&!/^(R I T|C H|E N)/.test(text[i-1]??''))
 console.log(depth,seed,text.length,'short tail pages:',short.map(([i,l])=>`${i}:${l}`).join(' '))
}}
run()
